import { DataSource } from 'typeorm';

export const MainSource = new DataSource({ type: 'postgres', entities: [] });
export default MainSource;
