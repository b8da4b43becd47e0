BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/offers/2828BE95-46BA-4F91-B2FD-0BEF192ECF60?country=US" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
