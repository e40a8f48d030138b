<?php

namespace App\Http\Controllers;

use App\Models\Comment;
use App\Models\Post;
use App\Models\User;

class PostController extends Controller
{
    public function loaded()
    {
        foreach (Post::with('author')->get() as $post) {
            echo $post->author->name;
        }
    }

    public function several()
    {
        return Post::with(['author.country', 'comments'])->get()->map(fn ($post) => [
            $post->author->country->code,
            $post->comments->count(),
        ]);
    }

    public function constrained()
    {
        $posts = Post::with(['comments' => fn ($query) => $query->where('spam', false)])->get();
        foreach ($posts as $post) {
            echo $post->comments->count();
        }
    }

    public function lazily()
    {
        $posts = Post::all();
        $posts->load('author', 'category');
        foreach ($posts as $post) {
            echo $post->author->name, $post->category->name;
        }
    }

    public function counted()
    {
        foreach (Post::withCount('comments')->get() as $post) {
            echo $post->comments_count;
        }
    }

    public function keys()
    {
        foreach (Post::all() as $post) {
            echo $post->author_id, $post->title, $post->created_at->format('Y');
        }
    }

    public function byDefault()
    {
        foreach (Comment::all() as $comment) {
            echo $comment->user->name;
        }
    }

    public function plainMethod()
    {
        foreach (Post::all() as $post) {
            echo $post->heading();
        }
    }

    public function loadedAccessor()
    {
        foreach (Post::with('author')->get() as $post) {
            echo $post->byline;
        }
    }

    public function whenLoaded()
    {
        foreach (Post::all() as $post) {
            echo $post->relationLoaded('author') ? 'loaded' : 'bare';
        }
    }

    public function one(int $id)
    {
        $post = Post::findOrFail($id);
        return [$post->author->name, $post->comments->count()];
    }

    public function given(array $posts)
    {
        foreach ($posts as $post) {
            echo $post->author->name;
        }
    }

    public function joined()
    {
        $posts = Post::join('users', 'users.id', '=', 'posts.author_id')->select('posts.*', 'users.name as author_name')->get();
        foreach ($posts as $post) {
            echo $post->author_name;
        }
    }

    public function firstOnly()
    {
        foreach (Post::latest()->limit(1)->get() as $post) {
            return $post->author->name;
        }
    }

    public function setBefore(User $user)
    {
        foreach ($user->posts as $post) {
            $post->setRelation('author', $user);
            echo $post->title;
        }
    }

    public function stored(User $user)
    {
        foreach (Post::all() as $post) {
            $post->author()->associate($user);
        }
    }

    public function scoped()
    {
        foreach (Post::published()->with('author')->get() as $post) {
            echo $post->author->name;
        }
        foreach (Post::kinds() as $kind) {
            echo $kind->author->name;
        }
        $post = Post::factory()->create();
        echo $post->author->name;
    }
}
