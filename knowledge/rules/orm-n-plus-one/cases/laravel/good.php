<?php

namespace App\Http\Controllers;

use App\Models\Post;

class PostController
{
    public function index()
    {
        $rows = [];
        foreach (Post::with('author')->get() as $post) {
            $rows[] = [$post->title, $post->author->name, $post->author_id, $post->created_at->format('Y')];
        }
        return $rows;
    }

    public function paged()
    {
        $posts = Post::latest()->with(['author', 'tags'])->paginate(20);
        return $posts->map(fn ($post) => [$post->author->name, $post->tags->count()]);
    }

    public function later()
    {
        $posts = Post::all();
        $posts->load('author');
        return $posts->map(fn ($post) => $post->author->name);
    }
}
