@foreach ($books as $volume)
  @include('books.row', ['book' => $volume])
@endforeach
