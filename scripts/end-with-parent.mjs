// Loaded into the web server: when the command that started it is killed and cannot end it, it ends by itself instead
// of holding the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
