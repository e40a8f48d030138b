<?php

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

Schema::create('users', function (Blueprint $table) {
    $table->id();
    $table->string('email');
    $table->string('login');
});

Schema::table('users', function (Blueprint $table) {
    $table->unique('email', 'users_email_once');
});
