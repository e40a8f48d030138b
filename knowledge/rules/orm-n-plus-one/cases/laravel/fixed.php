<?php

namespace App\Http\Controllers;

use App\Models\Post;
use Illuminate\Database\Eloquent\Model;

class Book extends Model
{
    public function author()
    {
        return $this->belongsTo(Author::class);
    }
}

class PostController
{
    public function index()
    {
        $rows = [];
        foreach (Post::with('author')->get() as $post) {
            $rows[] = [$post->title, $post->author->name];
        }
        return $rows;
    }

    public function listed()
    {
        return Post::where('public', true)->with('author')->get()->map(fn ($post) => $post->author->name);
    }
}
