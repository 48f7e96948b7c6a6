-- Reads Markdown for as long as somebody asks: starting pandoc anew for each
-- of thousands of texts would take most of the time.
--   asked: `<bytes> <format>⏎<text>`   answered: `<bytes>⏎<JSON>`
while true do
  local head = io.read('l')
  if not head then break end
  local bytes, format = head:match('^(%d+) (.*)$')
  local text = bytes == '0' and '' or io.read(tonumber(bytes))
  local json = pandoc.write(pandoc.read(text, format), 'json')
  io.write(#json, '\n', json)
  io.flush()
end
os.exit(0)
