/**
 * The HTTP API, whoever serves it: routes, parameters as {@code openapi.json} states them, answers,
 * problem documents.
 */
@NullMarked
package io.standfirst.api;

import org.jspecify.annotations.NullMarked;
