/** A bucket, or what is under a prefix in it, and who asks for it. */
export interface S3Place {
  /** Scheme, host and port. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Empty, or ending in a slash. */
  readonly prefix: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** `endpoint/bucket/key`, which every store knows; otherwise the bucket is the first part of the host. */
  readonly pathStyle: boolean;
}

/** In words, without keys. */
export const s3Address = ({ endpoint, bucket, prefix }: Pick<S3Place, 'endpoint' | 'bucket' | 'prefix'>): string =>
  `${endpoint}/${bucket}${prefix === '' ? '' : `/${prefix}`}`;

/** @param key what is asked for under the prefix; null for the bucket */
export function s3Url(
  { endpoint, bucket, prefix, pathStyle }: S3Place,
  key: string | null,
  query: Readonly<Record<string, string>> = {},
): URL {
  const url = new URL(endpoint);
  if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`;
  url.pathname = (pathStyle ? `/${bucket}` : '') + (key === null ? '' : `/${prefix}${key}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}
