export function topicPages(base: string): Promise<[path: string, content: string][]>;
