<?php

namespace App\Models;

use Illuminate\Foundation\Auth\User as Authenticatable;
use Illuminate\Database\Eloquent\Model;

class Agent extends Model
{
    public function tickets()
    {
        return $this->hasMany(Ticket::class);
    }
}
