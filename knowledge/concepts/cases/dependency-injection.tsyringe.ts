import { inject, injectable } from 'tsyringe'

@injectable() // mention: injectable
export class Orders {
  constructor(@inject('store') private readonly store: Store) {} // mention: inject

  inject(shelf: Shelf) {
    return shelf.inject(this.store).injectable
  }
}
