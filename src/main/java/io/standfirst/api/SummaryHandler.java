package io.standfirst.api;

import io.standfirst.api.Problem.Violation;
import io.standfirst.article.Upload;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.DocumentJson;
import io.standfirst.engine.Standfirst;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Summarises what the request brings, there and then; nothing is stored. */
final class SummaryHandler implements Handler {
  /** What fits Lambda's 6 MB payload as base64. */
  static final int MAX_BYTES = 4 << 20;

  private static final Map<String, String> TEXT_FIELDS =
      Map.of("text", "text/plain", "html", "text/html", "markdown", "text/markdown");

  /** What a browser's or curl's forms send where nobody chose a type: never an article. */
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data");

  private final Standfirst engine;
  private final Deadline deadline;

  SummaryHandler(Standfirst engine, Deadline deadline) {
    this.engine = engine;
    this.deadline = deadline;
  }

  @Override
  public ApiResponse handle(Call call) {
    byte[] bytes = call.request().body();
    if (bytes.length > MAX_BYTES) {
      throw new ProblemException(Problem.tooLarge(MAX_BYTES));
    }
    String contentType = call.request().header("Content-Type");
    if (FORMS.contains(JsonBody.essence(contentType))) {
      throw new ProblemException(
          Problem.unsupportedMediaType(
              "Send JSON as application/json, or the article's file with its own Content-Type."));
    }
    if (!JsonBody.isJson(contentType)) {
      return answer(
          call.parameters(),
          call.parameters(),
          new Upload(
              bytes,
              SummaryOptions.hints(call.parameters(), contentType == null ? "" : contentType)));
    }
    refuseOptionsInQuery(call);
    Values body = call.body();
    return answer(call.parameters(), body, upload(body));
  }

  private ApiResponse answer(Values parameters, Values options, Upload upload) {
    ArticleDocument document =
        deadline.run(
            () ->
                AnswerFit.withFewFigures(
                        AnswerFit.withFewSentences(read(upload, options)),
                        SummaryOptions.figures(options, "figures"))
                    .withOffsets(SummaryOptions.offsets(options)));
    ErrorEntry error = document.error();
    if (error != null) {
      throw new ProblemException(Problem.unreadable(error));
    }
    ArticleDocument shown = parameters.flag("text") ? document : document.withText(null);
    return ApiResponse.json(200, DocumentJson.write(shown));
  }

  /** The upload's document, called by the hash of its bytes, for it has no other name. */
  private ArticleDocument read(Upload upload, Values options) {
    return engine.read(ContentHash.hex(upload.bytes()), upload, SummaryOptions.summary(options));
  }

  private static Upload upload(Values body) {
    for (var field : TEXT_FIELDS.entrySet()) {
      String text = body.text(field.getKey());
      if (text != null) {
        return new Upload(
            text.getBytes(StandardCharsets.UTF_8),
            SummaryOptions.hints(body, field.getValue() + "; charset=utf-8"));
      }
    }
    throw new IllegalStateException("openapi.json requires none of " + TEXT_FIELDS.keySet());
  }

  /** With a JSON body, everything but {@code text} is said there: one place for one thing. */
  private static void refuseOptionsInQuery(Call call) {
    List<Violation> misplaced =
        call.request().parameters().keySet().stream()
            .filter(name -> !name.equals("text"))
            .map(name -> new Violation(name, "belongs into the JSON body, when there is one"))
            .toList();
    if (!misplaced.isEmpty()) {
      throw new ProblemException(Problem.invalidParameters(misplaced));
    }
  }
}
