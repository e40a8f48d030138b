{{ $book->author->name }} @foreach ($book->tags as $tag) {{ $tag->name }} @endforeach
