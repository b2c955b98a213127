export async function measureStart(): Promise<never> { throw new Error('later'); }
