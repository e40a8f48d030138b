<?php

$handle = curl_init('https://payments.example.com');
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);

$client = new GuzzleHttp\Client(['verify' => true]);

$context = stream_context_create(['ssl' => ['verify_peer' => true]]);
