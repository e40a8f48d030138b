import events from 'events'  // mention: events
import Events from 'events'  // mention: Events
import Mitt from 'mitt'  // mention: Mitt
import { Subject } from 'rxjs'  // mention: Subject
import { BehaviorSubject } from 'rxjs'  // mention: BehaviorSubject
import { ReplaySubject } from 'rxjs'  // mention: ReplaySubject
import { Observable } from 'rxjs'  // mention: Observable

export async function observerPattern1(order, shop) {
  const eventsEventEmitterValue = new events.EventEmitter(order) // mention: EventEmitter
}

export async function observerPattern2(order, shop) {
  const eventsValue = new Events(order) // mention: Events
}

export async function observerPattern3(order, shop) {
  const mittValue = new Mitt(order) // mention: Mitt
}

export async function observerPattern4(order, shop) {
  const subjectValue = new Subject(order) // mention: Subject
}

export async function observerPattern5(order, shop) {
  const behaviorSubjectValue = new BehaviorSubject(order) // mention: BehaviorSubject
}

export async function observerPattern6(order, shop) {
  const replaySubjectValue = new ReplaySubject(order) // mention: ReplaySubject
}

export async function observerPattern7(order, shop) {
  const observableValue = new Observable(order) // mention: Observable
}

export function unrelated(shelf, label) {
  shelf.EventEmitter(label)
}
