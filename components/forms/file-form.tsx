import { Button } from '@/components/ui/button'
import { FileField, type FileFieldProps } from './file-field'

type FileFormProps = Omit<FileFieldProps, 'id' | 'takesFocus'> & {
  /** The route handler that takes the file. */
  action: string
  /** Names the form for screen readers. */
  name: string
  submit: string
}

/** A file alone. It is posted as it is, with and without scripts: a server action would take no more than a megabyte. */
export function FileForm({ action, name, submit, ...field }: FileFormProps) {
  return (
    <form action={action} method="post" encType="multipart/form-data" className="form" aria-label={name}>
      <FileField id="file-field" {...field} />
      <div className="actions">
        <Button type="submit" look="primary">
          {submit}
        </Button>
      </div>
    </form>
  )
}
