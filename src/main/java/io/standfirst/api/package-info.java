/**
 * The HTTP API, whoever serves it: {@link io.standfirst.api.Router} takes an {@link
 * io.standfirst.api.ApiRequest} and gives an {@link io.standfirst.api.ApiResponse}.
 *
 * <p>{@code openapi.json} is the API's description and its law: {@code OpenApi} reads from it the
 * {@code Operation}s that are the routes, and the {@code Schema}s by which {@code RequestValidator}
 * turns a request into {@code Values} or refuses it. Each operation has a {@code Handler}: {@code
 * ArticleHandlers}, {@code UploadHandler}, {@code SummaryHandler}. What goes wrong is a {@code
 * Problem}, made by its factories and answered by {@code ProblemMapper}. {@code WebPage} is the
 * page under {@code /}.
 */
@NullMarked
package io.standfirst.api;

import org.jspecify.annotations.NullMarked;
