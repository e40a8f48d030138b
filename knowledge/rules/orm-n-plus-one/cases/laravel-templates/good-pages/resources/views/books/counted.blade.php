@foreach ($books as $book) {{ $book->title }}: {{ $book->tags_count }} @endforeach
