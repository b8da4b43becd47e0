BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/products/DZH318Z0BQ4B/skus/0047?country=US" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
