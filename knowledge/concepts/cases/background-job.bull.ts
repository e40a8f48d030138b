import { InjectQueue, Process, Processor } from '@nestjs/bull'

@Processor('orders') // mention: Processor
export class OrderProcessor {
  constructor(@InjectQueue('orders') private readonly queue: Queue) {} // mention: InjectQueue

  @Process('send') // mention: Process
  async send(job: Job) {
    this.processor.process(job)
  }
}

@Consumer('orders')
export class Shelf {
  process = 'orders'
}
