/** How much of a delivery's files has been uploaded, in bytes. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** Name of the note that holds the progress of a delivery while its files are uploaded. */
export const progressNote = (deliveryId: string): string => `progress ${deliveryId}`;
