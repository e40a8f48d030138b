<td>{{ $book->title }}</td><td>{{ $book->author?->name }}</td>
