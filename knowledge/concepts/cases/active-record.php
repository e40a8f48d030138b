<?php

use Illuminate\Database\Eloquent\Model; // mention: Model

class ActiveRecord1 extends Model // mention: Model
{
}

function unrelated($shelf, $label)
{
    $shelf->Model($label);
}
