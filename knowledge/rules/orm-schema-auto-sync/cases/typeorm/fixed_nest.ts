import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        type: 'mysql' as const,
        url: process.env.DATABASE_URL,
        autoLoadEntities: true,
        synchronize: false,
        dropSchema: false,
      }),
    }),
  ],
})
export class AppModule {}
