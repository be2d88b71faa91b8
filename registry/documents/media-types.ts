/** The sorts of files that can be examined, and so be taken. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
  'text/plain': ['txt'],
  /** Sequence listings (WIPO ST.26) among them. */
  'application/xml': ['xml'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type MediaType = keyof typeof mediaTypes;
export const allMediaTypes = Object.keys(mediaTypes) as readonly MediaType[];

export const isMediaType = (text: string): text is MediaType => Object.hasOwn(mediaTypes, text);

/** What a file of this name says that it is. */
export function mediaTypeOfName(name: string): MediaType | null {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return allMediaTypes.find((type) => (mediaTypes[type] as readonly string[]).includes(extension)) ?? null;
}
