package io.standfirst.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON objects that requests bring: UTF-8, one object, no name twice. */
final class JsonBody {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonBody() {}

  /** Whether a Content-Type is JSON's. */
  static boolean isJson(@Nullable String contentType) {
    String type = essence(contentType);
    return type.equals(ApiResponse.JSON) || type.endsWith("+json");
  }

  /** A media type in lower case without its parameters; empty for none. */
  static String essence(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The object of a body.
   *
   * @throws ProblemException when there is none
   */
  static JsonNode object(byte[] body) {
    if (body.length == 0) {
      throw new ProblemException(Problem.invalidBody("A JSON object is needed as the body."));
    }
    JsonNode node;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      node = STRICT.readTree(text);
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.invalidBody("The body is not UTF-8."));
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw new ProblemException(
          Problem.invalidBody(
              "The body is not JSON with every name once"
                  + (place == null
                      ? "."
                      : ": line " + place.getLineNr() + ", column " + place.getColumnNr() + ".")));
    }
    if (!node.isObject()) {
      throw new ProblemException(Problem.invalidBody("The body must be a JSON object."));
    }
    return node;
  }
}
