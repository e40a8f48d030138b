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
        return PostResource::collection(Post::latest()->paginate(20)); // expect: orm-n-plus-one
    }

    public function mine()
    {
        $posts = Post::with('comments')->where('author_id', 1)->get();
        return PostResource::collection($posts); // expect: orm-n-plus-one
    }

    public function users()
    {
        return UserResource::collection(User::with('country')->get()); // expect: orm-n-plus-one
    }
}
