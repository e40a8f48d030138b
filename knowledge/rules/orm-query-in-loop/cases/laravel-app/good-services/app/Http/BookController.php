<?php

namespace App\Http;

use App\Services\AuthorService;

class BookController
{
    public function __construct(private AuthorService $authors)
    {
    }

    public function index(array $books, array $pages): array
    {
        $found = [];
        foreach ($books as $book) {
            $found[] = $this->authors->find($book['author_id']);
            $found[] = $this->authors->known($book['author_id']);
            $found[] = $this->authors->initials($book['author']);
        }
        foreach ($pages as $page) {
            $found[] = $this->authors->several($page);
        }
        return $found;
    }
}
