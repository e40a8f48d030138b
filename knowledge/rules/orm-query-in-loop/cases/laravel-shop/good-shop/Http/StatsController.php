<?php

namespace App\Http\Controllers;

use App\Models\Comment;
use App\Models\Post;
use App\Models\User;
use Illuminate\Support\Facades\DB;

class StatsController extends Controller
{
    public function batch(array $ids)
    {
        $posts = Post::whereIn('id', $ids)->get()->keyBy('id');
        return array_map(fn ($id) => $posts->get($id), $ids);
    }

    public function inMemory()
    {
        $posts = Post::with('comments')->get();
        foreach ($posts as $post) {
            echo $post->comments->where('spam', false)->count(), $posts->firstWhere('id', $post->id)?->title;
        }
    }

    public function counted()
    {
        foreach (Post::withCount('comments')->get() as $post) {
            echo $post->comments_count;
        }
    }

    public function built(array $filters)
    {
        $query = Post::query();
        foreach ($filters as $filter) {
            $query->where('tag', $filter);
        }
        return $query->get();
    }

    public function chunked()
    {
        Post::query()->chunk(100, function ($posts) {
            foreach ($posts as $post) {
                echo $post->title;
            }
        });
    }

    public function few()
    {
        foreach (['draft', 'public'] as $status) {
            echo Post::where('status', $status)->count();
        }
    }

    public function same(array $rows, int $id)
    {
        foreach ($rows as $row) {
            echo User::find($id)->name, $row;
        }
    }

    public function parts(array $parts)
    {
        foreach ($parts as $part) {
            echo Post::whereIn('id', $part)->count();
        }
    }

    public function related()
    {
        foreach (Post::all() as $post) {
            $post->comments()->create(['body' => 'hello']);
            $post->tags()->sync([1, 2]);
        }
    }

    public function slug(string $title)
    {
        while (Post::where('slug', $title)->exists()) {
            $title .= '-1';
        }
        return $title;
    }

    public function grouped()
    {
        $counts = DB::table('comments')->selectRaw('post_id, count(*) as n')->groupBy('post_id')->pluck('n', 'post_id');
        return Post::all()->map(fn ($post) => $counts[$post->id] ?? 0);
    }

    public function list(array $entries)
    {
        return array_map(fn ($entry) => collect($entry)->first(), $entries);
    }
}
