<?php

namespace App\Http\Controllers;

use App\Models\Comment;
use App\Models\Post;
use App\Models\User;
use Illuminate\Support\Facades\DB;

class StatsController extends Controller
{
    public function found(array $ids)
    {
        foreach ($ids as $id) {
            $post = Post::find($id); // expect: orm-query-in-loop
            echo $post->title;
        }
    }

    public function counted()
    {
        foreach (Post::all() as $post) {
            echo $post->comments()->count(); // expect: orm-query-in-loop
        }
    }

    public function filtered()
    {
        return User::all()->map(fn ($user) => $user->posts()->where('public', true)->get()); // expect: orm-query-in-loop
    }

    public function latest()
    {
        foreach (User::all() as $user) {
            $last = Post::where('author_id', $user->id)->latest()->first(); // expect: orm-query-in-loop
            echo $last->title;
        }
    }

    public function exists(array $titles)
    {
        foreach ($titles as $title) {
            if (Post::where('title', $title)->exists()) { // expect: orm-query-in-loop
                return false;
            }
        }
        return true;
    }

    public function reloaded()
    {
        foreach (Post::with('comments')->get() as $post) {
            echo $post->comments->count();
        }
    }

    public function table(array $ids)
    {
        foreach ($ids as $id) {
            echo DB::table('posts')->where('author_id', $id)->count(); // expect: orm-query-in-loop
        }
    }

    public function mapped($items)
    {
        return collect($items)->map(function ($item) {
            return Post::firstWhere('slug', $item['slug']); // expect: orm-query-in-loop
        });
    }

    public function arrayMap(array $ids)
    {
        return array_map(fn ($id) => Comment::where('post_id', $id)->count(), $ids); // expect: orm-query-in-loop
    }

    public function helper(array $ids)
    {
        foreach ($ids as $id) {
            echo $this->titleOf($id); // expect: orm-query-in-loop likely
        }
    }

    private function titleOf(int $id)
    {
        return Post::findOrFail($id)->title;
    }

    public function raw(array $ids)
    {
        foreach ($ids as $id) {
            $rows = DB::select('select count(*) from comments where post_id = ?', [$id]); // expect: orm-query-in-loop
            echo count($rows);
        }
    }
}
