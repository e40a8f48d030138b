<?php

namespace App\Http\Controllers;

use App\Http\Requests\StoreUserRequest;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;

class Book extends Model
{
    protected $guarded = [];
}

class BookController
{
    public function store(StoreUserRequest $request)
    {
        return Book::create($request->validated());
    }

    public function update(Request $request, $user)
    {
        $user->forceFill($request->all())->save(); // expect: orm-mass-assignment
    }
}
