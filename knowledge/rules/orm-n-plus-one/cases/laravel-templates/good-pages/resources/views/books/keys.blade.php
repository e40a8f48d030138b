{{-- @foreach ($books as $book) {{ $book->tags->count() }} @endforeach --}}
@foreach ($books as $book) {{ $book->author_id }} @cache('book') {{ $book->author->name }} @endcache @endforeach
{{ $book->author->name }}
