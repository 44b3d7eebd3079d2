/** What the edge does with the address of a page, in the JavaScript that CloudFront runs. The local product runs the same text. */
import { languages } from '../../shared/vocabulary/label.ts';

/** The path of what draws the page of public coverage in a language. */
const drawn = '/api/public/pages/';

/**
 * `/fr/` is drawn on request; any other page in a language is its empty page, which the script fills. A page without a
 * language, or with one of earlier days (`?lang=fr`), is answered with its address in the reader's first language.
 */
export const pageRewriteCode = `var languages = ${JSON.stringify(languages)};

function preferred(headers) {
  var said = headers['accept-language'] ? headers['accept-language'].value : '';
  var tags = said.split(',');
  for (var i = 0; i < tags.length; i += 1) {
    var tag = tags[i].trim().slice(0, 2).toLowerCase();
    if (languages.indexOf(tag) !== -1) return tag;
  }
  return languages[0];
}

function queryOf(asked) {
  var parts = [];
  Object.keys(asked).forEach(function (name) {
    if (name === 'lang') return;
    (asked[name].multiValue || [asked[name]]).forEach(function (each) {
      parts.push(each.value === '' ? name : name + '=' + each.value);
    });
  });
  return parts.length === 0 ? '' : '?' + parts.join('&');
}

function handler(event) {
  var request = event.request;
  var path = request.uri === '/index.html' ? '/' : request.uri;
  if (path.split('/').pop().indexOf('.') !== -1) return request;
  var language = path.split('/')[1];
  if (path === '/signed-in') {
    request.uri = '/' + languages[0] + '/index.html';
    return request;
  }
  if (languages.indexOf(language) === -1 || path === '/' + language) {
    var named = request.querystring.lang ? request.querystring.lang.value : '';
    var wanted = languages.indexOf(named) === -1 ? preferred(request.headers) : named;
    var address = path === '/' + language && languages.indexOf(language) !== -1 ? path + '/' : '/' + wanted + path;
    return {
      statusCode: 302,
      statusDescription: 'Found',
      headers: {
        location: { value: address.replace(/\\/{2,}/g, '/') + queryOf(request.querystring) },
        'cache-control': { value: 'no-store' },
      },
    };
  }
  request.uri = path === '/' + language + '/' ? '${drawn}' + language : '/' + language + '/index.html';
  return request;
}
`;
