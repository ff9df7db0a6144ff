package io.standfirst.api;

/**
 * A request that openapi.json allows, on its way to its handler.
 *
 * @param operation which operation it is
 * @param parameters of path and query, defaults filled in
 * @param request the request itself
 */
record Call(Operation operation, Values parameters, ApiRequest request) {

  /** The JSON body's fields, held against openapi.json. */
  Values body() {
    Fields fields = operation.body();
    if (fields == null) {
      throw new IllegalStateException(operation.id() + " takes no JSON body");
    }
    return RequestValidator.body(fields, JsonBody.object(request.body()));
  }
}
