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
        foreach (Post::with('author')->get() as $post) {
            $rows[] = [$post->title, $post->author->name];
        }
        return $rows;
    }

    public function mapped()
    {
        return Post::where('public', true)->with('category')->orderBy('title')->get()->map(fn ($post) => $post->category->name);
    }

    public function paged()
    {
        $posts = Post::latest()->with('comments')->paginate(20);
        return $posts->map(function ($post) {
            return ['id' => $post->id, 'comments' => $post->comments->count()];
        });
    }

    public function nested()
    {
        foreach (Post::with('comments')->get() as $post) {
            foreach ($post->comments as $comment) {
                echo $comment->body;
            }
        }
    }

    public function firstHopOnly()
    {
        foreach (Post::with('author', 'author.country')->get() as $post) {
            echo $post->author->country->code;
        }
    }

    public function inAVariable()
    {
        foreach (Post::with('author', 'author.country')->get() as $post) {
            $author = $post->author;
            echo $author->country->code;
        }
    }

    public function wrongRelation()
    {
        foreach (Post::with('comments', 'author')->get() as $post) {
            echo $post->author->name;
        }
    }

    public function back()
    {
        foreach (Comment::where('spam', false)->with('post')->get() as $comment) {
            echo $comment->user->name, $comment->post->title;
        }
    }

    public function accessor()
    {
        foreach (Post::with('author')->get() as $post) {
            echo $post->byline;
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
        return User::query()->with('country')->get()->map(fn (User $user) => $user->country?->name);
    }

    public function condition()
    {
        $posts = Post::query()->with('category')->limit(50)->get();
        foreach ($posts as $post) {
            if ($post->category->hidden) {
                continue;
            }
            echo $post->title;
        }
    }

    public function filtered()
    {
        return Post::with('author')->get()->filter(fn ($post) => $post->author->active);
    }

    private function recent()
    {
        return Post::where('age', '<', 3)->with('author')->get();
    }

    public function behindAMethod()
    {
        foreach ($this->recent() as $post) {
            echo $post->author->name;
        }
    }

    public function scoped()
    {
        foreach (Post::published()->with('author')->latest()->get() as $post) {
            echo $post->author->name;
        }
    }
}
