<?php

namespace App\Http\Controllers;

use App\Http\Resources\PostResource;
use App\Http\Resources\UserResource;
use App\Models\Post;
use App\Models\User;

class Api extends Controller
{
    public function index()
    {
        return PostResource::collection(Post::with('author')->latest()->paginate(20));
    }

    public function later()
    {
        $posts = Post::all();
        $posts->load(['author', 'comments']);
        return PostResource::collection($posts);
    }

    public function show(int $id)
    {
        return new PostResource(Post::findOrFail($id));
    }

    public function users()
    {
        return UserResource::collection(User::with('posts.author')->get());
    }

    public function given($posts)
    {
        return PostResource::collection($posts);
    }
}
