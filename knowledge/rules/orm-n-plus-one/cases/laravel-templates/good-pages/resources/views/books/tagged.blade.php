@foreach ($books as $number => $book)
  {{ $number }} {{ $book->author->name }}
  @foreach ($book->tags as $tag) <i>{{ $tag->name }}</i> @endforeach
@endforeach
{{ $books->links() }}
