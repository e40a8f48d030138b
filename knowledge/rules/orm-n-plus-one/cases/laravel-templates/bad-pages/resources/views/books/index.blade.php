@extends('layout')
@section('content')
  <ul>
    @forelse ($books as $book)
      <li>{{ $book->title }} by {{ $book->author->name }}</li>
    @empty
      <li>No books</li>
    @endforelse
  </ul>
@endsection
