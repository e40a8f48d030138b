<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Author extends Model
{
    protected $with = ['country'];

    protected $withCount = ['books'];

    public function country()
    {
        return $this->belongsTo(Country::class);
    }

    public function books()
    {
        return $this->hasMany(Book::class);
    }

    public static function shelf()
    {
        return static::with('books')->get();
    }
}
