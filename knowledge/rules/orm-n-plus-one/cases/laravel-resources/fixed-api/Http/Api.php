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
        return PostResource::collection(Post::latest()->with('author')->paginate(20));
    }

    public function mine()
    {
        $posts = Post::with('comments', 'author')->where('author_id', 1)->get();
        return PostResource::collection($posts);
    }

    public function users()
    {
        return UserResource::collection(User::with('country', 'posts', 'posts.author')->get());
    }
}
