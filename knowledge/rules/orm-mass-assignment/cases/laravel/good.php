<?php

namespace App\Http\Controllers;

use App\Http\Requests\StoreBookRequest;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;

class Book extends Model
{
    protected $fillable = ['title', 'price'];
}

class Note extends Model
{
    protected $guarded = [];
}

class BookController
{
    public function store(StoreBookRequest $request)
    {
        Note::create($request->validated());
        Note::create($request->only('text'));
        Note::create(['text' => $request->input('text')]);

        return Book::create($request->all());
    }

    public function reset(Request $request, $user)
    {
        $user->forceFill(['password' => bcrypt($request->password)])->save();
        $shown = collect($request->all());

        return $shown;
    }
}
