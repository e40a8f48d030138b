<?php

namespace App\Http\Controllers;

use App\Models\Comment;
use App\Models\Post;
use App\Models\User;

class PostController extends Controller
{
    public function authors()
    {
        $rows = [];
        foreach (Post::all() as $post) {
            $rows[] = [$post->title, $post->author->name]; // expect: orm-n-plus-one
        }
        return $rows;
    }

    public function mapped()
    {
        return Post::where('public', true)->orderBy('title')->get()->map(fn ($post) => $post->category->name); // expect: orm-n-plus-one
    }

    public function paged()
    {
        $posts = Post::latest()->paginate(20);
        return $posts->map(function ($post) {
            return ['id' => $post->id, 'comments' => $post->comments->count()]; // expect: orm-n-plus-one
        });
    }

    public function nested()
    {
        foreach (Post::all() as $post) {
            foreach ($post->comments as $comment) { // expect: orm-n-plus-one
                echo $comment->body;
            }
        }
    }

    public function firstHopOnly()
    {
        foreach (Post::with('author')->get() as $post) {
            echo $post->author->country->code; // expect: orm-n-plus-one
        }
    }

    public function inAVariable()
    {
        foreach (Post::with('author')->get() as $post) {
            $author = $post->author;
            echo $author->country->code; // expect: orm-n-plus-one
        }
    }

    public function wrongRelation()
    {
        foreach (Post::with('comments')->get() as $post) {
            echo $post->author->name; // expect: orm-n-plus-one
        }
    }

    public function back()
    {
        foreach (Comment::where('spam', false)->get() as $comment) {
            echo $comment->user->name, $comment->post->title; // expect: orm-n-plus-one
        }
    }

    public function accessor()
    {
        foreach (Post::all() as $post) {
            echo $post->byline; // expect: orm-n-plus-one likely
        }
    }

    public function method()
    {
        foreach (Post::all() as $post) {
            echo $post->commentCount(); // expect: orm-n-plus-one likely
        }
    }

    public function optional()
    {
        return User::query()->get()->map(fn (User $user) => $user->country?->name); // expect: orm-n-plus-one
    }

    public function condition()
    {
        $posts = Post::query()->limit(50)->get();
        foreach ($posts as $post) {
            if ($post->category->hidden) { // expect: orm-n-plus-one
                continue;
            }
            echo $post->title;
        }
    }

    public function filtered()
    {
        return Post::all()->filter(fn ($post) => $post->author->active); // expect: orm-n-plus-one
    }

    private function recent()
    {
        return Post::where('age', '<', 3)->get();
    }

    public function behindAMethod()
    {
        foreach ($this->recent() as $post) {
            echo $post->author->name; // expect: orm-n-plus-one
        }
    }

    public function scoped()
    {
        foreach (Post::published()->latest()->get() as $post) {
            echo $post->author->name; // expect: orm-n-plus-one likely
        }
    }
}
