/** Address of one status in the API. */
export const statusPath = (id: string): string => `/api/v1/statuses/${encodeURIComponent(id)}`;
