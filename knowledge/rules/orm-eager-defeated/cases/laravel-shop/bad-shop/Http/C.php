<?php

namespace App\Http\Controllers;

use App\Models\Post;
use App\Models\User;

class C extends Controller
{
    public function counted()
    {
        foreach (Post::with('comments')->get() as $post) {
            echo $post->comments()->count(); // expect: orm-eager-defeated
        }
    }

    public function filtered()
    {
        return User::with(['posts'])->get()->map(fn ($user) => $user->posts()->where('public', true)->first()); // expect: orm-eager-defeated
    }
}
