@foreach ($books as $book)
  {{ $book->title }}: {{ $book->tags()->count() }}
@endforeach
