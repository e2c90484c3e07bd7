-- A further address of the site itself that no unit takes: /pt/call.
ALTER TABLE "unit"
  DROP CONSTRAINT "unit_slug_free",
  ADD CONSTRAINT "unit_slug_free" CHECK ("slug" NOT IN ('cities', 'schedule', 'workspace', 'sign-in', 'sign-out', 'privacy', 'about', 'search', 'units', 'people', 'status', 'language', 'feeds', 'api', 'card', 'unsubscribe', 'call'));
