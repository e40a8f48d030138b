<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Author extends Model
{
    protected $with = ['country', 'books']; // expect: orm-eager-collection

    public function country()
    {
        return $this->belongsTo(Country::class);
    }

    public function books()
    {
        return $this->hasMany(Book::class);
    }
}
