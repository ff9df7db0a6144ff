package io.standfirst.api;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.DocumentJson;
import io.standfirst.document.FigureEntry;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleQuery;
import io.standfirst.store.ArticleRemoval;
import io.standfirst.store.ArticleStore;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.WorkQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on articles that are stored. */
final class ArticleHandlers {
  private final Standfirst engine;
  private final ArticleStore store;
  private final ArticleRemoval removal;
  private final WorkQueue queue;

  ArticleHandlers(Standfirst engine, ArticleStore store, ArticleRemoval removal, WorkQueue queue) {
    this.engine = engine;
    this.store = store;
    this.removal = removal;
    this.queue = queue;
  }

  ApiResponse list(Call call) {
    String status = call.parameters().text("status");
    var page =
        store.list(
            new ArticleQuery(
                (int) call.parameters().sureWhole("limit"),
                call.parameters().text("cursor"),
                status == null ? null : Status.valueOf(status)));
    return json(200, new Answers.ArticleList(page.articles(), page.cursor()));
  }

  ApiResponse get(Call call) {
    ArticleDocument document =
        existing(call)
            .document()
            .withTopFigures(ArticleDocument.TOP_FIGURES)
            .withOffsets(SummaryOptions.offsets(call.parameters()));
    return json(200, call.parameters().flag("text") ? document : document.withText(null));
  }

  ApiResponse summary(Call call) {
    ArticleDocument document =
        AnswerFit.withFewSentences(
                engine.summarise(readable(call), SummaryOptions.summary(call.parameters())))
            .withOffsets(SummaryOptions.offsets(call.parameters()));
    return json(200, Answers.ArticleSummary.of(document));
  }

  ApiResponse figures(Call call) {
    String kind = call.parameters().text("kind");
    ArticleDocument document =
        readable(call).withOffsets(SummaryOptions.offsets(call.parameters()));
    List<FigureEntry> all = document.figures() == null ? List.of() : document.figures();
    List<FigureEntry> wanted =
        all.stream().filter(figure -> kind == null || figure.kind().equals(kind)).toList();
    int limit = Math.min(SummaryOptions.figures(call.parameters(), "limit"), wanted.size());
    return json(
        200,
        new Answers.ArticleFigures(
            document.id(), wanted.subList(0, limit), wanted.size(), document.offsetUnit()));
  }

  ApiResponse delete(Call call) {
    String id = call.parameters().sureText("id");
    if (ArticleId.isId(id)) {
      removal.remove(new ArticleId(id));
    }
    return ApiResponse.empty(204);
  }

  ApiResponse reprocess(Call call) {
    StoredArticle article = existing(call);
    queue.reprocess(article.bucket(), article.key());
    return json(202, new Answers.Reprocessing(article.document().id()));
  }

  /** The article's document with its text. */
  private ArticleDocument readable(Call call) {
    ArticleDocument document = existing(call).document();
    ErrorEntry error = document.error();
    if (error != null) {
      throw new ProblemException(Problem.articleFailed(error));
    }
    return document;
  }

  private StoredArticle existing(Call call) {
    String id = call.parameters().sureText("id");
    @Nullable StoredArticle article = ArticleId.isId(id) ? store.find(new ArticleId(id)) : null;
    if (article == null) {
      throw new ProblemException(Problem.noSuchArticle());
    }
    return article;
  }

  private static ApiResponse json(int status, Object answer) {
    return ApiResponse.json(status, DocumentJson.MAPPER.writeValueAsBytes(answer));
  }
}
