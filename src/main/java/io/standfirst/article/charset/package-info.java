/**
 * Which characters the bytes of a text stand for.
 *
 * <p>{@link io.standfirst.article.charset.Charsets} decodes: byte order marks, strict UTF-8, what
 * the file declares, and then the set in which the text is least surprising in some language.
 */
@NullMarked
package io.standfirst.article.charset;

import org.jspecify.annotations.NullMarked;
