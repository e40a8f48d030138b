<?php

namespace App\Http;

use App\Services\AuthorService;

class BookController
{
    private AuthorService $authors;

    public function __construct(AuthorService $authors)
    {
        $this->authors = $authors;
    }

    public function index(array $books): array
    {
        $found = [];
        foreach ($books as $book) {
            $found[] = $this->authors->find($book['author_id']); // expect: orm-query-in-loop likely
            $found[] = AuthorService::named($book['author']); // expect: orm-query-in-loop likely
        }
        return $found;
    }
}
