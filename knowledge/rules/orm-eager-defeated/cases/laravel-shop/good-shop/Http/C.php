<?php

namespace App\Http\Controllers;

use App\Models\Post;
use App\Models\User;

class C extends Controller
{
    public function counted()
    {
        foreach (Post::with('comments')->get() as $post) {
            echo $post->comments->count(), $post->comments->where('spam', true)->first();
        }
    }

    public function constrained()
    {
        return User::with(['posts' => fn ($query) => $query->where('public', true)])->get()->map(fn ($user) => $user->posts->first());
    }

    public function written()
    {
        foreach (Post::with('comments')->get() as $post) {
            $post->comments()->create(['body' => '']);
        }
    }
}
